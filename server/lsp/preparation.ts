import type { LanguageService } from "../service/languageService.ts";
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

/** Where indexes are being made. */
const preparing = new WeakSet<Session>();

/** Makes the service's indexes in the turns of the loop, so that no request has to wait until all are made. */
export function prepareBetweenMessages(session: Session): void {
  if (preparing.has(session)) return;
  preparing.add(session);
  setImmediate(() => {
    preparing.delete(session);
    if (goOn(session, session.service)) prepareBetweenMessages(session);
  });
}

/** The same for a service before it answers, unless it is given up. */
export async function prepareBeforehand(
  session: Session,
  service: LanguageService,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted && goOn(session, service)) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** One turn; false where all is made, or a fault leaves the rest to those who ask for it. */
function goOn(session: Session, service: LanguageService): boolean {
  const end = performance.now() + TURN;
  let isLeft = true;
  while (isLeft && performance.now() < end) {
    isLeft = attempt(session, "preparation", false, () => service.prepare());
  }
  return isLeft;
}
