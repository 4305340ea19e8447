// Numbers, minutes and dates in words. No DOM here.

/** Formatters of one language; every one of them writes `missing` for what isn't known. */
export function createFormat(lang, missing = '—') {
  const whole = new Intl.NumberFormat(lang, { maximumFractionDigits: 0 });
  const oneDigit = new Intl.NumberFormat(lang, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const known = (write) => (value) => (value === null || value === undefined || Number.isNaN(value) ? missing : write(value));
  return {
    missing,
    count: known((value) => whole.format(value)),
    minutes: known((value) => oneDigit.format(value)),
    percent: known((share) => `${oneDigit.format(cautious(share * 100))}%`),
    /** A difference with its sign; minus is a minus, not a hyphen. */
    difference: known((value) => signed(value, whole)),
    points: known((value) => signed(value, oneDigit)),
    metres: known((value) => (value < 1000 ? `${whole.format(value)} m` : `${oneDigit.format(value / 1000)} km`)),
    duration: known((seconds) => duration(Math.round(seconds), lang)),
  };
}

function signed(value, format) {
  const size = format.format(Math.abs(value));
  const sign = value < 0 ? '−' : '+';
  // What rounds to nothing has no sign.
  return size === format.format(0) ? size : `${sign}${size}`;
}

/** 99.97 % is not written 100 %, nor 0.03 % as 0 %: nobody is rounded out of the figures. */
function cautious(percent) {
  if (percent > 99.9 && percent < 100) {
    return 99.9;
  }
  return percent > 0 && percent < 0.1 ? 0.1 : percent;
}

function duration(seconds, lang) {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  const [minuteWord, secondWord] = lang === 'en' ? [' min', ' s'] : [' 分', ' 秒'];
  if (minutes === 0) {
    return `${rest}${secondWord}`;
  }
  return rest === 0 ? `${minutes}${minuteWord}` : `${minutes}${minuteWord} ${rest}${secondWord}`;
}

/** Replaces {name} by values.name; a text without the key shows the key, so that it is seen. */
export function createText(texts) {
  return (key, values = {}) => {
    const text = texts[key] ?? key;
    return text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
  };
}
