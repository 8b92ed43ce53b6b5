import { type Connection, type MessageType, ShowMessageNotification } from "vscode-languageserver";

/** Shows the user a message: as a notification, for not every editor answers the request that has buttons. */
export function tell(connection: Connection, type: MessageType, message: string): void {
  void connection.sendNotification(ShowMessageNotification.method, { type, message });
}
