/** `imsmanifest.xml` of both versions of SCORM: one scene in one page. Sources: SCORM 1.2 CAM book 2.3, SCORM 2004 3rd edition CAM book 3.4. */
import type { Scenario } from '../core/story/artifact.ts';

export type ManifestNeeds = {
  readonly scenario: Pick<Scenario, 'id' | 'edition' | 'meta'>;
  /** Every file of the package but the manifest; the first one is opened. */
  readonly files: readonly string[];
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** What XML 1.0 cannot hold however it is written. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const text = (given: string): string => escaped(given.replace(unwritable, ''));

/** An `xs:ID`: a letter first, then letters, digits, `.`, `_` and `-`. */
const name = (id: string): string => `alongside-${id.replace(/[^A-Za-z0-9._-]/g, '_')}`;

const files = (all: readonly string[]): string => all.map((file) => `\n      <file href="${text(file)}"/>`).join('');

export function manifest12({ scenario: { id, edition, meta }, files: all }: ManifestNeeds): string {
  const title = text(meta.title);
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${name(id)}" version="${text(edition)}"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="alongside">
    <organization identifier="alongside">
      <title>${title}</title>
      <item identifier="scene" identifierref="page" isvisible="true">
        <title>${title}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="page" type="webcontent" adlcp:scormtype="sco" href="${text(all[0] ?? '')}">${files(all)}
    </resource>
  </resources>
</manifest>
`;
}

/** The page itself says when it is completed, and never whether anybody succeeded: so the course is told not to work either out. */
const sequencing = `<imsss:sequencing>
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>`;

export function manifest2004({ scenario: { id, edition, meta }, files: all }: ManifestNeeds): string {
  const title = text(meta.title);
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${name(id)}" version="${text(edition)}"
  xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
  xmlns:adlnav="http://www.adlnet.org/xsd/adlnav_v1p3"
  xmlns:imsss="http://www.imsglobal.org/xsd/imsss"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd http://www.adlnet.org/xsd/adlnav_v1p3 adlnav_v1p3.xsd http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>2004 3rd Edition</schemaversion>
  </metadata>
  <organizations default="alongside">
    <organization identifier="alongside">
      <title>${title}</title>
      <item identifier="scene" identifierref="page" isvisible="true">
        <title>${title}</title>
        ${sequencing}
      </item>
      <imsss:sequencing>
        <imsss:controlMode choice="true" flow="true"/>
      </imsss:sequencing>
    </organization>
  </organizations>
  <resources>
    <resource identifier="page" type="webcontent" adlcp:scormType="sco" href="${text(all[0] ?? '')}">${files(all)}
    </resource>
  </resources>
</manifest>
`;
}
