import { attempt } from "./guard.ts";
import type { Session } from "./session.ts";

/** So long may a message wait for it, in milliseconds. */
const TURN = 4;

/** An editor's first requests come within so many milliseconds; they go first. */
const QUIET = 300;

/** Makes the service's indexes once an editor's first requests are answered. */
export function prepareAfterStart(session: Session): void {
  setTimeout(() => prepareBetweenMessages(session), QUIET).unref();
}

/** Where indexes are being made: other plans that come meanwhile have theirs made too. */
const preparing = new WeakSet<Session>();

/** Makes the service's indexes in the turns of the loop, so that no request has to wait until all are made. */
export function prepareBetweenMessages(session: Session): void {
  if (preparing.has(session)) return;
  preparing.add(session);
  setImmediate(() => {
    preparing.delete(session);
    const end = performance.now() + TURN;
    let isLeft = true;
    while (isLeft && performance.now() < end) {
      isLeft = attempt(session, "preparation", false, () => session.service.prepare());
    }
    if (isLeft) prepareBetweenMessages(session);
  });
}
