import * as v from 'valibot';

/** The fonts, which are tools for a build and are published in pages and pictures. */
const FONTS = ['@expo-google-fonts/noto-sans', '@expo-google-fonts/noto-sans-lao'];

const LockSchema = v.object({
  packages: v.record(
    v.string(),
    v.object({
      version: v.optional(v.string()),
      integrity: v.optional(v.string()),
      license: v.optional(v.string()),
      dev: v.optional(v.boolean()),
      /** Needed by a tool for development and, optionally, by a package that is published. */
      devOptional: v.optional(v.boolean()),
      /** Installed only on the machines that it fits. */
      optional: v.optional(v.boolean()),
    }),
  ),
});

/**
 * The packages that are published with a site, with versions, hashes and licences: a bill of materials as in
 * CycloneDX 1.6. It has no date and no number of its own, so that equal packages give equal bytes.
 *
 * @param lock the text of package-lock.json
 * @throws {v.ValiError} for another form of it
 */
export function partsList(lock: string): string {
  const { packages } = v.parse(LockSchema, JSON.parse(lock));
  const components = Object.entries(packages).flatMap(([path, one]) => {
    const { version, integrity, license } = one;
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const isTool = (one.dev || one.devOptional || one.optional) && !FONTS.includes(name);
    if (path === '' || version === undefined || isTool) return [];
    return {
      type: 'library',
      name,
      version,
      purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
      ...(license && { licenses: [{ expression: license }] }),
      ...(integrity && { hashes: [packageHash(integrity)] }),
    };
  });
  const list = { bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, components };
  return `${JSON.stringify(list, null, 2)}\n`;
}

/** The hash of a package, which npm writes as "sha512-…" in base64, as CycloneDX has it. */
function packageHash(integrity: string): { alg: string; content: string } {
  const [algorithm = '', digest = ''] = integrity.split('-');
  return {
    alg: algorithm.replace('sha', 'SHA-'),
    content: Buffer.from(digest, 'base64').toString('hex'),
  };
}
