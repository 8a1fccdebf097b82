/** Steps of traces, in English. */
export const traceInEnglish = {
  unanswered: 'No answer was given: credit 0.',
  'needs-review': 'No person has marked it yet.',
  mark: 'Credit {credit} × {worth} = {points} pt.',
  amended: 'Amended on {date}: {points} instead of {before} pt. {reason}',
  'marked-by-hand': 'Marked by hand: {points} of {worth} points. {marker}',
};
