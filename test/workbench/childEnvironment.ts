const keptNpmSettings =
  /^npm_config_(registry|userconfig|globalconfig|cache|proxy|https_proxy|noproxy|cafile|strict_ssl)$/i;

const inherited = /^(npm_|INIT_CWD$|NODE_ENV$|NODE_OPTIONS$|VITEST|VSCODE_|ELECTRON_)/i;

/**
 * The environment without what `npm test`, vitest or an editor's terminal put into it: an installer or a
 * workbench started from inside them must behave as one started from a plain shell.
 */
export function childEnvironment(more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const plain = Object.entries(process.env).filter(
    ([name]) => keptNpmSettings.test(name) || !inherited.test(name),
  );
  return { ...Object.fromEntries(plain), ...more };
}
