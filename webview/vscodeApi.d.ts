/** What VS Code gives to the page of a webview; it can be acquired once. */
declare function acquireVsCodeApi(): {
  postMessage(message: import('../src/protocol.ts').PageMessage): void;
  getState(): unknown;
  setState(state: import('../src/protocol.ts').PageState): void;
};
