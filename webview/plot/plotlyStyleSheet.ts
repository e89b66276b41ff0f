/**
 * Plotly writes its rules into the `sheet` of the element with this id, and without one makes a `<style>`, which a
 * strict content security policy refuses. A constructed sheet is allowed. Has to run before Plotly is loaded.
 */
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);
document.head.append(Object.assign(document.createElement('meta'), { id: 'plotly.js-style-global', sheet }));
