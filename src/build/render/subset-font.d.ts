/** What the build uses of subset-font, which ships no types. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    letters: string,
    options: { readonly targetFormat: 'truetype'; readonly preserveNameIds: readonly number[] },
  ): Promise<Buffer>;
}
