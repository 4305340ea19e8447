// The question of a state in words.

/** @param {object} all the answers: names of category, profile and standard come from them */
export function questionText(state, all, words) {
  const standard = (all.standards.data ?? []).find((each) => each.code === state.standard);
  const limit = standard && !standard.minutes && standard.metres ? words.format.metres(standard.metres) : words.t('headline.limit', { minutes: state.minutes });
  const question = words.t('headline.question', { category: nameOf(all.categories.data, state.category), profile: nameOf(all.profiles.data, state.profile), limit });
  return state.at ? words.t('headline.at', { question, time: state.at }) : question;
}

/** The name of a code in a list; the code itself while the list isn't there. */
export function nameOf(list, code) {
  return (list ?? []).find((each) => each.code === code)?.name ?? code;
}
