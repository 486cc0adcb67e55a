/** A request as an answering party sees it. */
export interface MailRequest {
  method: string;
  url: string;
  body?: string | undefined;
}

export interface MailAnswer {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer;
}

/** Whatever answers requests: a webmail replica, or a page made up by a test. */
export interface Answering {
  answer(request: MailRequest): MailAnswer | null;
}

/**
 * Answers every http and https request of a browser from the replicas that were put in, first come.
 * What nobody answers is refused (nothing ever reaches the network) and remembered, so that a test
 * can say what the page or the product asked for.
 */
export class Mailroom {
  readonly #answering: Answering[] = [];
  /** Requests nobody answered, as `GET https://…`. */
  readonly unknown: string[] = [];

  serve(answering: Answering): void {
    if (!this.#answering.includes(answering)) this.#answering.unshift(answering);
  }

  /** From now on only this one answers. */
  replace(answering: Answering): void {
    this.#answering.splice(0, Infinity, answering);
  }

  empty(): void {
    this.#answering.length = 0;
    this.unknown.length = 0;
  }

  answer(request: MailRequest): MailAnswer | null {
    for (const answering of this.#answering) {
      const answer = answering.answer(request);
      if (answer) return answer;
    }
    // A browser asks for an icon by itself: there is none.
    if (request.url.endsWith('/favicon.ico')) return { status: 204, headers: {}, body: '' };
    this.unknown.push(`${request.method} ${request.url}`);
    return null;
  }
}

/** Body of an answer in the form both debugging protocols take. */
export const base64 = (body: string | Buffer): string =>
  (typeof body === 'string' ? Buffer.from(body, 'utf8') : body).toString('base64');
