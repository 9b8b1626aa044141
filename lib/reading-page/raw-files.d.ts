/** A file as its text, which the bundler puts into the module. */
declare module '*.html?raw' {
  const text: string;
  export default text;
}
