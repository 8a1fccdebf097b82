import { allText, child, plainChild } from './nodes.ts';
import { note, type Reading } from './reading.ts';

/** Elements that are read, or whose words are reported on their own. */
const read = [
  'name',
  'questiontext',
  'generalfeedback',
  'defaultgrade',
  'idnumber',
  'answer',
  'hint',
  'tags',
  'coursetags',
  'subquestion',
  'single',
  'shuffleanswers',
  'usecase',
  'units',
  'unitpenalty',
  'unitsleft',
  'graderinfo',
  'minwordlimit',
  'maxwordlimit',
  'selectcount',
  'showgrading',
  'numberingstyle',
  'responsefieldlines',
  'shownumcorrect',
  'selectoption',
  'dragbox',
];
const feedbacks = ['correctfeedback', 'partiallycorrectfeedback', 'incorrectfeedback'];

/** Settings of which these values say nothing that a bank has not anyway. */
const usual: { readonly [name: string]: RegExp } = {
  // A third is what Moodle sets, and a bank takes nothing off for tries.
  penalty: /^0(?:\.0*|\.33\d*)?$/,
  hidden: /^0$/,
  answernumbering: /^abc$/,
  showstandardinstruction: /^0$/,
  unitgradingtype: /^0$/,
  showunits: /^[03]$/,
  instructions: /^$/,
  layouttype: /^0$/,
  selecttype: /^0$/,
  gradingtype: /^4$/,
  responseformat: /^editor$/,
  responserequired: /^1$/,
  attachments: /^0$/,
  attachmentsrequired: /^0$/,
  maxbytes: /^0$/,
};

/** Moodle sets these itself. */
const forced: { readonly [type: string]: RegExp } = { truefalse: /^1(?:\.0*)?$/ };

/** Reports all settings of a question that have no place in a bank. */
export const reportSettings = (reading: Reading, type: string): void => {
  const { element } = reading;
  for (const one of element.children) {
    const { name } = one;
    const value = allText(one);
    if (read.includes(name) || value === '') continue;
    if (feedbacks.includes(name)) note(reading, { code: 'tools-feedback', effect: 'dropped', field: 'feedback' });
    else if (name === 'penalty' && forced[type]?.test(value)) continue;
    else if (name === 'selecttype' && Number(plainChild(element, 'selectcount') || 0) <= 0) continue;
    else if (!(Object.hasOwn(usual, name) && usual[name]?.test(value)))
      note(reading, {
        code: 'moodle-setting',
        values: { name, value: value.slice(0, 80) },
        effect: 'dropped',
        field: name,
      });
  }
  if (type !== 'multichoice' && type !== 'cloze' && /^(?:0|false)$/.test(plainChild(element, 'shuffleanswers')))
    note(reading, { code: 'feature', values: { feature: 'fixed-order' }, effect: 'dropped', field: 'shuffleanswers' });
  for (const hint of element.children.filter(({ name }) => name === 'hint'))
    for (const name of ['shownumcorrect', 'clearwrong', 'options'])
      if (child(hint, name) && (name !== 'options' || plainChild(hint, name) !== ''))
        note(reading, {
          code: 'moodle-setting',
          values: { name: `hint/${name}`, value: plainChild(hint, name) },
          effect: 'dropped',
          field: 'hints',
        });
};
