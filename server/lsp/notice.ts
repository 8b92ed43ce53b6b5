import { type Connection, type MessageType, ShowMessageNotification } from "vscode-languageserver";

/**
 * Shows the user a message: as a notification, for not every editor answers the
 * request that has buttons. VS Code makes links and commands of `[…](…)` in
 * messages, and a file may be named so.
 */
export function tell(connection: Connection, type: MessageType, message: string): void {
  const plain = message.replaceAll("](", "] (");
  void connection.sendNotification(ShowMessageNotification.method, { type, message: plain });
}
