package org.servicecircle.correction;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number by which a report is found again: 40 random bits, so that nobody comes upon another's. Written in Crockford's
 * base 32, which has no letters that are taken for digits, as {@code XXXX-XXXX}.
 *
 * @param stored eight characters without the hyphen
 */
record ReportNumber(String stored) {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;
    private static final Pattern FORM = Pattern.compile("[" + DIGITS + "]{" + LENGTH + "}");

    /** A new one. */
    static ReportNumber next(SecureRandom random) {
        StringBuilder digits = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            digits.append(DIGITS.charAt(random.nextInt(DIGITS.length())));
        }
        return new ReportNumber(digits.toString());
    }

    /** The number that somebody wrote, however they wrote it: small letters, O for 0, I or L for 1, without hyphen. */
    static Optional<ReportNumber> find(String written) {
        String plain = written.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return FORM.matcher(plain).matches() ? Optional.of(new ReportNumber(plain)) : Optional.empty();
    }

    /** As people see it. */
    @Override
    public String toString() {
        return stored.substring(0, LENGTH / 2) + "-" + stored.substring(LENGTH / 2);
    }
}
