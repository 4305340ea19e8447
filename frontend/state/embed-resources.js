// Which answers an embedded map needs: no more than it shows. No DOM here.
import * as ask from '../api/questions.js';
import { limit, RESOURCES } from './resources.js';

const ALWAYS = ['place', 'categories', 'profiles', 'standards', 'shapes', 'outlines', 'coverage'];

/** The figure of one street stands among those of all streets. */
const STREET = {
  name: 'streetCoverage',
  key: (state) => (state.within ? `${limit(state)} ${state.lang}` : null),
  load: (state, signal) => ask.coverage({ ...state, by: 'street', within: null }, signal),
};

/** @param {string[]} layers of the map; facilities wait until it is known which kind a standard is about: `resolved` */
export function embedResources(layers) {
  const wanted = {
    minuteCounts: (state) => layers.includes('coverage') && state.measure === 'people',
    gaps: () => layers.includes('gaps'),
    facilities: (state) => layers.includes('facilities') && state.resolved,
  };
  const when = (resource) => ({ ...resource, key: (state) => (wanted[resource.name](state) ? resource.key(state) : null) });
  return [...RESOURCES.flatMap((each) => (ALWAYS.includes(each.name) ? [each] : each.name in wanted ? [when(each)] : [])), STREET];
}
