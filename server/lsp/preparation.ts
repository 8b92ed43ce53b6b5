import { attempt } from "./guard.ts";
import type { Session } from "./session.ts";

/** So long may a message wait for it, in milliseconds. */
const TURN = 4;

/** Makes the service's indexes in the turns of the loop, so that no request has to wait until all are made. */
export function prepareBetweenMessages(session: Session): void {
  setImmediate(() => {
    const end = performance.now() + TURN;
    let isLeft = true;
    while (isLeft && performance.now() < end) {
      isLeft = attempt(session, "preparation", false, () => session.service.prepare());
    }
    if (isLeft) prepareBetweenMessages(session);
  });
}
