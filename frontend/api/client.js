// The only place that fetches. Everything asked for is on this origin.

/** An answer that isn't the one asked for, in words that can be shown. */
export class ApiError extends Error {
  /**
   * @param {'offline'|'problem'} kind offline: no answer came at all; problem: the service said no
   * @param {string} detail what went wrong, in the caller's language; empty when nothing is known
   * @param {number} status HTTP status, 0 when there was no answer
   * @param {number|null} retrySeconds after how many seconds the service wants to be asked again, when it said so
   */
  constructor(kind, detail, status = 0, retrySeconds = null) {
    super(detail);
    this.name = 'ApiError';
    this.kind = kind;
    this.status = status;
    this.retrySeconds = retrySeconds;
  }
}

/** Path and parameters as a relative address; null, undefined, false and '' are left out. */
export function address(path, parameters = {}) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== null && value !== undefined && value !== false && value !== '') {
      query.set(name, String(value));
    }
  }
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

/** The text of an RFC 9457 problem: its detail with the details of its errors, else its title. */
export function problemText(problem) {
  const details = (problem.errors ?? []).map((error) => error.detail).filter(Boolean);
  const lead = problem.detail ?? problem.title ?? '';
  return [lead, ...details.filter((detail) => detail !== lead)].filter(Boolean).join(' ');
}

/**
 * Asks for JSON. Throws ApiError; an aborted request throws the browser's AbortError.
 *
 * @param {string} path on this origin
 * @param {{parameters?: object, lang?: string, signal?: AbortSignal}} options
 */
export async function fetchJson(path, { parameters, lang = 'zh-CN', signal } = {}) {
  return (await granted(ask(address(path, parameters), lang, { signal }))).json();
}

/** Sends JSON and gives the JSON answered; the same errors as {@link fetchJson}. */
export async function postJson(path, body, { parameters, lang = 'zh-CN', signal } = {}) {
  const headers = { 'Content-Type': 'application/json' };
  return (await granted(ask(address(path, parameters), lang, { method: 'POST', headers, body: JSON.stringify(body), signal }))).json();
}

/** The answer, unless the service refused. */
async function granted(asked) {
  const response = await asked;
  if (response.ok) {
    return response;
  }
  const problem = await response.json().catch(() => ({}));
  const retry = Number(response.headers.get('Retry-After'));
  throw new ApiError('problem', problemText(problem), response.status, retry > 0 ? retry : null);
}

/** Asks for a file to keep: its bytes, and the name the service gives it. Throws as `fetchJson` does. */
export async function fetchFile(url, { lang = 'zh-CN', signal } = {}) {
  const response = await granted(ask(url, lang, { signal, headers: { Accept: '*/*' } }));
  const name = fileName(response.headers.get('Content-Disposition'));
  return { name, blob: await received(response) };
}

/** A connection that breaks off half way is no answer either. */
async function received(response) {
  try {
    return await response.blob();
  } catch (error) {
    throw error.name === 'AbortError' ? error : new ApiError('offline', '');
  }
}

/** The file name of a Content-Disposition, in its RFC 6266 form for any script first; '' when it names none. */
export function fileName(disposition) {
  const [, encoded] = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '') ?? [];
  const [, plain] = /filename="?([^";]+)"?/i.exec(disposition ?? '') ?? [];
  return encoded ? decodeURIComponent(encoded) : (plain ?? '');
}

async function ask(url, lang, { headers = {}, ...options }) {
  try {
    return await fetch(url, { ...options, headers: { Accept: 'application/json, application/geo+json', 'Accept-Language': lang, ...headers } });
  } catch (error) {
    if (error.name === 'AbortError') {
      throw error;
    }
    throw new ApiError('offline', '');
  }
}

/** All items of a paged list, page after page, but no more than `most`. */
export async function fetchAll(path, { parameters = {}, lang, signal, most = 5000 } = {}) {
  const items = [];
  let total = Infinity;
  while (items.length < total && items.length < most) {
    const page = await fetchJson(path, { parameters: { ...parameters, limit: 1000, offset: items.length || null }, lang, signal });
    items.push(...page.items);
    total = page.items.length === 0 ? items.length : page.total;
  }
  return items;
}
