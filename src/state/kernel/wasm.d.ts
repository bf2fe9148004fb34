/** A program in AssemblyScript, compiled: the bytes in base64. */
declare module '*?wasm' {
  export const bytes: string;
}
