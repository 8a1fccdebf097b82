import type { BankHead } from '../../core/format.ts';
import { type Built, plain } from './write-xml.ts';

const schemaInstance = 'http://www.w3.org/2001/XMLSchema-instance';
const quizNamespace = 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2';
const canvasNamespace = 'http://canvas.instructure.com/xsd/cccv1p0';

/** A quiz with its items. */
export const canvasQuiz = ({ id, title }: BankHead, items: readonly Built[]): Built =>
  plain(
    'questestinterop',
    {
      xmlns: quizNamespace,
      'xmlns:xsi': schemaInstance,
      'xsi:schemaLocation': `${quizNamespace} http://www.imsglobal.org/xsd/ims_qtiasiv1p2p1.xsd`,
    },
    plain(
      'assessment',
      { ident: id, title },
      plain(
        'qtimetadata',
        {},
        plain('qtimetadatafield', {}, plain('fieldlabel', {}, 'cc_maxattempts'), plain('fieldentry', {}, '1')),
      ),
      plain('section', { ident: 'root_section' }, ...items),
    ),
  );

/** The settings of a quiz. */
export const canvasMeta = ({ id, title, description = '' }: BankHead, points: number): Built =>
  plain(
    'quiz',
    {
      identifier: id,
      xmlns: canvasNamespace,
      'xmlns:xsi': schemaInstance,
      'xsi:schemaLocation': `${canvasNamespace} https://canvas.instructure.com/xsd/cccv1p0.xsd`,
    },
    plain('title', {}, title),
    plain('description', {}, description),
    plain('shuffle_answers', {}, 'true'),
    plain('scoring_policy', {}, 'keep_highest'),
    plain('quiz_type', {}, 'assignment'),
    plain('points_possible', {}, String(Number(points.toFixed(2)))),
    plain('show_correct_answers', {}, 'true'),
    plain('allowed_attempts', {}, '1'),
  );

const metaType = 'associatedcontent/imscc_xmlv1p1/learning-application-resource';

/** The manifest of a package of quizzes. */
export const canvasManifest = (heads: readonly BankHead[]): Built =>
  plain(
    'manifest',
    { identifier: '_manifest', xmlns: 'http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1' },
    plain('metadata', {}, plain('schema', {}, 'IMS Content'), plain('schemaversion', {}, '1.1.3')),
    plain('organizations'),
    plain(
      'resources',
      {},
      ...heads.flatMap(({ id }) => [
        plain(
          'resource',
          { identifier: id, type: 'imsqti_xmlv1p2' },
          plain('file', { href: `${id}/${id}.xml` }),
          plain('dependency', { identifierref: `${id}_meta` }),
        ),
        plain(
          'resource',
          { identifier: `${id}_meta`, type: metaType, href: `${id}/assessment_meta.xml` },
          plain('file', { href: `${id}/assessment_meta.xml` }),
        ),
      ]),
    ),
  );
