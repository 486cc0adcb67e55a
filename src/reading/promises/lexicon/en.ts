import type { Lexicon } from '../lexicon.ts';
import { limits } from './en-limits.ts';
import { promises } from './en-promises.ts';
import { requests } from './en-requests.ts';

const doing =
  'send forward deliver ship call phone ring email mail write reply respond answer get give bring provide share prepare draft ' +
  'review check confirm finalize finalise complete finish sign return transfer wire pay remit settle deposit invoice update ' +
  'follow revert let have make schedule set arrange book organize organise submit circulate post upload fax decide approve ' +
  'discuss present walk drop stop come visit meet talk speak touch chase circle ping text contact reach advise inform notify ' +
  'revise fix resolve order install start launch release issue put take work look see move push hold keep plan try ' +
  'run go show tell quote estimate execute turn process join attend host file hand order dial fill turn introduce find think learn gather pull compile collect dig draw request obtain locate determine figure sort track raise pass ask copy add include remove change correct adjust redo explain clarify outline address cover handle manage assign study analyze analyse evaluate consider recommend propose negotiate discuss outline test verify validate load enter record process refund credit replace repair rework rewrite translate print scan publish distribute announce invite welcome greet pick grab drive fly swing shoot loop nudge poke chase escalate push report';

export const en: Lexicon = {
  language: 'en',
  everyday:
    'the and you for to of is that with on this will have be are we it your please at by if can not from would let me our as any know i in a',
  shortWords:
    "can't=can not,cannot=can not,cant=can not,won't=will not,wont=will not,let's=let us,lets=let us,dont=do not,didnt=did not," +
    "im=i am,ive=i have,thats=that is,doesnt=does not,isnt=is not,shan't=shall not,it's=it is,that's=that is,he's=he is," +
    "she's=she is,what's=what is,there's=there is,here's=here is,who's=who is,how's=how is,pls=please,plz=please,kindly=please,u=you," +
    "ain't=is not,gonna=going to,wanna=want to,youll=you will,appt=appointment,mtg=meeting,tmrw=tomorrow,asap=asap,ok=okay",
  shortEndings: "'ll=will,'re=are,'m=am,'ve=have,'d=would,n't=not,'s='s",
  classes: {
    doing,
    me: 'i we',
    adv: 'also then just certainly definitely probably likely surely gladly really actually still now therefore personally hopefully both all either only simply currently tentatively happily further kindly again always immediately personally most very quite',
    together:
      'meet talk speak chat discuss connect reconnect reconvene regroup catch huddle sit gather convene',
    togethering:
      'meeting talking speaking chatting discussing connecting catching sitting seeing visiting getting',
    occasion:
      'meeting meetings call calls appointment conversation discussion discussions demo demonstration presentation qbr sync standup huddle onsite offsite townhall briefing debrief appointment session lunch dinner breakfast coffee visit review kickoff kick workshop interview conference teleconference chat catchup catch conf talk get video zoom webex teams walkthrough training',
    arranged:
      'scheduled rescheduled booked confirmed arranged set moved postponed planned agreed fixed pushed slated shifted penciled pencilled organized organised delayed',
    paper:
      'invoice invoices agreement contract letter email mail memo memorandum note notes message amendment order statement po quote proposal draft fax article newsletter minutes transcript report bill receipt policy confirmation',
    about:
      'agenda agendas minutes report reports numbers figures forecast results summary slides schedule hours data prices positions deals notes invoice payroll volumes nominations plan plans presentation materials topics estimate actuals sales revenue tickets reservations menu curve curves flow gas power',
    them: 'he she they',
    madeof:
      'sent delivered shipped paid wired transferred completed finished done signed provided issued submitted distributed circulated posted installed processed released credited made prepared executed returned available ready forwarded finalized finalised uploaded dispatched invoiced funded',
    sentverb:
      'sent received dated signed called met discussed filed submitted issued written mailed faxed emailed posted published delivered shipped announced expired released executed approved',
    pastverb:
      'sent met spoke talked received gave got went told said wrote came made paid left took saw heard held began ran found thought kept lost sold bought built asked called emailed mailed discussed signed agreed mentioned reviewed attended visited delivered shipped noted promised requested forwarded submitted ordered closed started finished completed launched announced decided had did was were',
  },
  subjects: [
    'i|we|you|he|she|they|it|that|this|there @adv? will|would|can|could|should|shall|may|might|must|am|are|is|was|were|have|has|had|do|did|need|want|hope|plan|expect|think|look|suggest|propose|believe|understand|know|appreciate|intend|guess|assume|agree|sent|met|spoke|got|received|told|also',
    'please WORD',
    'let us|me',
    'how|what about',
    'thanks|thank',
    'why do not',
    'in order to|for|that',
    'so that|as',
  ],
  afterBreak: [
    'can|could|would|will|shall|should|may|do|does|are|is you|we|i|that|this|it|DATE|TIME',
    'see|talk|meet you|to|again',
    'looking|look forward',
    'my|our|your|the .. is|are|will|has|was|can|would',
    'NAME .. will|is|has|can|would',
    'who|whom|whose',
    'DATE .. works|is|would|will|at|looks|sounds|should',
    'maybe|perhaps|otherwise|alternatively|preferably|ideally',
    'feel|make|be sure|free',
    'not sure|later|until|DATE',
    'am|will|should|can|hope|hope|hoping|planning|plan|expect|expecting|intend|aim|want|need @adv? @doing|to|you|we|be|arrive|go',
    'call|email|send|give|get|tell|forward|ring|let|come|bring|drop|shoot|ping|text|fax|mail|return|remind me|us',
    'i|we|you|he|she|they',
    'back|available|free|out DATE|on|in|until',
  ],
  fillers:
    "on in at by before after the a this that maybe possibly perhaps around about early late later sometime morning afternoon evening noon lunch lunchtime for next first thing preferably ideally please thanks thank best earliest latest say like either any time day est edt ct cst pst et pt gmt your my our no than instead same of end close business from to between until o'clock sharp if possible also too again okay ok yes great sure perfect confirmed sounds good well hi hello dear hey with only just another option works week",
  genitives: '',
  deadlines: 'by before',
  breaks: 'and or then so but yet nor',
  inverters:
    'can could would will shall should may might do does did am are is was were have has had if when must let make help what how where which',
  splitters:
    'but because while whereas although though which whose since unless whether if when where once except',
  cues: { ...promises, ...requests, ...limits },
  kinds: {
    deposit: 'deposit downpayment retainer prepayment escrow earnest',
    payment:
      'pay payment paid wire wired transfer remit funds fund check cheque invoice balance refund reimburse settle settlement',
    decision:
      'decide decision sign signed signature approve approval approved go-ahead greenlight yes/no commit verdict answer execute executed board',
    delivery:
      'deliver delivery delivered ship shipment shipped shipping install installation dispatch arrive arrival launch golive rollout samples sample unit units goods order',
    meeting:
      'meet meeting visit lunch dinner breakfast coffee demo demonstration presentation appointment session workshop interview webinar conference onsite join attend come stop tour invite see',
    contact:
      'call talk speak phone ring chat touch reach contact catch ping discuss dial reconnect connect follow hear conversation teleconference regroup reconvene check',
    information:
      'send forward email mail provide share draft numbers figures report proposal quote feedback comment comments review details information info document documents list data update know answer response reply respond input summary copy contract agreement pricing write fax slides files spec revised advise confirm reference references',
  },
};
