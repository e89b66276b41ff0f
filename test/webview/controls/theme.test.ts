import { describe, expect, it } from 'vitest';
import { chartTheme } from '../../../webview/controls/theme.ts';

function themeOf(variables: Readonly<Record<string, string>>) {
  return chartTheme((name) => variables[name] ?? '');
}

describe('chartTheme', () => {
  it("takes the editor's colours", () => {
    const theme = themeOf({
      '--vscode-editor-foreground': ' #cccccc',
      '--vscode-editor-background': '#1f1f1f',
      '--vscode-charts-blue': '#59a4f9',
      '--vscode-font-size': '15px',
    });
    expect(theme).toMatchObject({
      foreground: '#cccccc',
      background: '#1f1f1f',
      bic: '#59a4f9',
      fontSize: 15,
    });
  });

  it("writes in the page's colour rather than the editor's, which may be paler, and falls back to its own", () => {
    expect(
      themeOf({ '--vscode-foreground': '#111111', '--vscode-editor-foreground': '#657b83' }),
    ).toMatchObject({
      foreground: '#111111',
      hoverForeground: '#111111',
      background: '#ffffff',
    });
  });

  it('has a contrast border in high-contrast themes alone', () => {
    expect(themeOf({}).contrastBorder).toBeUndefined();
    expect(themeOf({ '--vscode-contrastBorder': '#6fc3df' }).contrastBorder).toBe('#6fc3df');
  });
});
