// Elements without ceremony. Text is always set as text, never as markup.

/**
 * @param {string} tag e.g. `button.plain`
 * @param {object} properties `class` beside those of the tag, `on…` listeners, `dataset`, any attribute; null and false are left out
 * @param {...(Node|string|null|false|Array)} children
 */
export function h(tag, properties = {}, ...children) {
  const [name, ...classes] = tag.split('.');
  const element = document.createElement(name);
  element.classList.add(...classes.filter(Boolean));
  for (const [key, value] of Object.entries(properties)) {
    set(element, key, value);
  }
  element.append(...children.flat(2).filter((child) => child !== null && child !== false && child !== undefined && child !== ''));
  return element;
}

function set(element, key, value) {
  if (value === null || value === undefined || value === false) {
    return;
  }
  if (key.startsWith('on')) {
    element.addEventListener(key.slice(2).toLowerCase(), value);
  } else if (key === 'class') {
    // Beside those of the tag, not in their place.
    element.classList.add(...value.split(' ').filter(Boolean));
  } else if (key === 'dataset') {
    Object.assign(element.dataset, value);
  } else if (key === 'value' || key === 'checked' || key === 'selected') {
    element[key] = value;
  } else {
    element.setAttribute(key, value === true ? '' : String(value));
  }
}

/** Sets a text only when it differs, so that screen readers and selections are left in peace. */
export function write(element, text) {
  if (element.textContent !== text) {
    element.textContent = text;
  }
}

/** Puts children in place of the old ones, and the focus back on the element with the same `data-keep`. */
export function replace(element, ...children) {
  const keep = element.contains(document.activeElement) ? document.activeElement.dataset.keep : null;
  element.replaceChildren(...children.flat(2).filter((child) => child !== null && child !== false && child !== undefined && child !== ''));
  if (keep) {
    element.querySelector(`[data-keep="${CSS.escape(keep)}"]`)?.focus({ preventScroll: true });
  }
}
