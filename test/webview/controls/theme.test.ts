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

  it('falls back from the editor to the window and then to its own colours', () => {
    expect(themeOf({ '--vscode-foreground': '#111111' })).toMatchObject({
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
