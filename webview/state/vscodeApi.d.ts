/** What VS Code gives to the page of a webview; it can be acquired once. */
declare function acquireVsCodeApi(): {
  postMessage(message: import('../../src/messages/protocol.ts').PageMessage): void;
  getState(): unknown;
  setState(state: import('../../src/messages/protocol.ts').PageState): void;
};
