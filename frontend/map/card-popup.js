// A card at a place on the map. Opened from a list it takes the focus, and gives it back when it closes.
import { Popup } from './leaflet.js';

/**
 * @param {Map} map a Leaflet map
 * @param {HTMLElement} content whose first `strong` names it
 * @param {string} close what the button that closes it is called
 */
export function openCard(map, { lat, lon }, content, close) {
  const opener = document.activeElement;
  const popup = new Popup({ maxWidth: 280 }).setLatLng([lat, lon]).setContent(content);
  popup.on('remove', () => hasFocus(popup) && giveBack(opener));
  popup.openOn(map);
  const box = popup.getElement();
  Object.assign(box.querySelector('.leaflet-popup-close-button'), { ariaLabel: close, title: close });
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      map.closePopup(popup);
    }
  });
  content.setAttribute('role', 'dialog');
  content.setAttribute('aria-label', content.querySelector('strong').textContent);
  if (opener !== document.body && !map.getContainer().contains(opener)) {
    content.tabIndex = -1;
    content.focus({ preventScroll: true });
  }
}

/** Whether the focus is in the card, or was: what is taken away at once leaves it to the page. */
const hasFocus = (popup) => document.activeElement === document.body || popup.getElement().contains(document.activeElement);

/** A list may have been written anew meanwhile; what it was opened from is known by the name it is kept by. */
function giveBack(opener) {
  const again = opener.isConnected ? opener : document.querySelector(`[data-keep="${CSS.escape(opener.dataset.keep ?? '')}"]`);
  again?.focus({ preventScroll: true });
}
