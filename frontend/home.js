// The front page: what this is, for which place, and the way in.
import { place as askPlace } from './api/questions.js';
import { readQuery } from './state/url.js';
import { speak } from './text/languages.js';

const { lang } = readQuery(location.search);
const { t, format } = speak(lang);
const byId = (id) => document.getElementById(id);

document.documentElement.lang = lang;
document.title = t('app.name');
for (const element of document.querySelectorAll('[data-text]')) {
  element.textContent = t(element.dataset.text);
}
byId('language').href = lang === 'en' ? './' : '?lang=en';
byId('language').lang = lang === 'en' ? 'zh-CN' : 'en';
byId('planner').href = lang === 'en' ? 'planner.html?lang=en' : 'planner.html';

askPlace(lang).then(show, () => {
  // The way in works without the figures; the planning desk says what is wrong.
  byId('figures').hidden = true;
});

function show({ name, counts, schematic }) {
  byId('place').textContent = name ?? '';
  const figures = Object.entries(counts ?? {}).map(([key, value]) => [key, format.count(value)]);
  byId('figures').textContent = counts?.dwellings > 0 ? t('home.figures', Object.fromEntries(figures)) : t('notice.emptyPlaceText');
  byId('banner').hidden = !schematic;
  byId('banner').textContent = schematic ? `${t('schematic.badge')} · ${t('schematic.text')}` : '';
}
