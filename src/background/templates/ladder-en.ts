import type { LadderStep } from '../../domain/ladder.ts';
import type { Tone } from '../../domain/prospect.ts';

/**
 * The words of the ladder in English, in Liquid. Rules (product.md, "Good mail"): 50 to 125 words,
 * letting go 40 to 90; one to three questions; the date and the promise are named; nobody is
 * blamed. `quote` and `made_on` may be missing, every other value is asked for.
 */
export const ladderTemplates: Record<LadderStep, Record<Tone, string>> = {
  reminder: {
    direct: `Hi {{ first_name }},

{% if made_on %}On {{ made_on }} we{% else %}We{% endif %} agreed to speak on {{ agreed_day }} about "{{ subject }}".{% if quote %} Your words were: "{{ quote }}"{% endif %} That day has passed, so I am picking it up again as agreed.

Does the plan still stand on your side? If so, which day this week or next suits you for the conversation? If something has moved, a new date from you is all I need.

Best regards,
{{ rep_name }}`,
    gentle: `Hi {{ first_name }},

I hope the week is treating you well. When we were last in touch{% if made_on %} on {{ made_on }}{% endif %} we set {{ agreed_day }} to talk about "{{ subject }}".{% if quote %} You mentioned: "{{ quote }}"{% endif %} The day went by, and I know how quickly a calendar fills.

Would you still like to have that conversation, and is there a day in the next week or so that would be easier for you?

Kind regards,
{{ rep_name }}`,
  },
  accountability: {
    direct: `Hi {{ first_name }},

We agreed{% if made_on %} on {{ made_on }}{% endif %} to speak on {{ agreed_day }} about "{{ subject }}", and I kept the time free. The day passed, and my reminder has had no reply so far.

The timing was yours, and I am glad to follow it. How has your schedule changed from what we agreed? And which date can we both hold to? If the topic has lost its priority, tell me that as plainly; it helps us both.

Best regards,
{{ rep_name }}`,
    gentle: `Hi {{ first_name }},

A short note on "{{ subject }}". {% if made_on %}On {{ made_on }} we{% else %}We{% endif %} chose {{ agreed_day }} for our next conversation, and I wrote again after it had passed. I would like to keep my side of what we arranged without crowding you.

Has something changed in your schedule since then? If you tell me which date is realistic now, I will put it down and leave you in peace until that day.

Kind regards,
{{ rep_name }}`,
  },
  'direct-question': {
    direct: `Hi {{ first_name }},

We set {{ agreed_day }} for the next step on "{{ subject }}". That day passed, and two messages from me have gone unanswered. There is nearly always a good reason when that happens, and I would rather know it than guess.

What is preventing the next step: budget, timing, somebody who is not convinced, or another supplier? And who else should be part of this conversation? A one-line answer is enough.

Best regards,
{{ rep_name }}`,
    gentle: `Hi {{ first_name }},

Since {{ agreed_day }}, the day we had set for "{{ subject }}", I have not managed to reach you, and I would like to understand rather than keep writing. Often there is a reason that has nothing to do with the topic itself.

Is there something standing in the way that I could help with, or somebody else who should see this? Whatever the answer is, it will be welcome here.

Kind regards,
{{ rep_name }}`,
  },
  'letting-go': {
    direct: `Hi {{ first_name }},

We worked through what you needed for "{{ subject }}" and set {{ agreed_day }} to continue. You have neither accepted nor declined, so I assume you have chosen somebody else, and I am closing the matter on our side.

Would you tell me whom you chose, and where they were better? It helps us improve. After this I will not write again unless you do. Thank you for your time.

Best regards,
{{ rep_name }}`,
    gentle: `Hi {{ first_name }},

Thank you for looking at "{{ subject }}" with us. We answered what you asked for, and since {{ agreed_day }} it has been quiet, so I take it that you have decided for somebody else. That is perfectly fine, and I will stop writing now.

If you have a minute: whom did you choose, and what did they do better? I would value your view. All the best.

Kind regards,
{{ rep_name }}`,
  },
};
