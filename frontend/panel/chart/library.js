// Chart.js, fetched when the first chart is to be seen.
const ADDRESS = '/webjars/chart.js/dist/chart.umd.js';
let loading = null;

/** The class `Chart`; a failed fetch is tried again the next time. */
export function loadChart() {
  loading ??= import(ADDRESS).then(
    () => globalThis.Chart,
    (error) => {
      loading = null;
      throw error;
    },
  );
  return loading;
}
