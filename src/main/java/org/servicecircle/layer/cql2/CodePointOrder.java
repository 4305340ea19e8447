package org.servicecircle.layer.cql2;

import java.util.Comparator;

/** The order of texts by their code points, which is also that of their bytes in UTF-8. */
final class CodePointOrder implements Comparator<String> {

    static final CodePointOrder INSTANCE = new CodePointOrder();

    private CodePointOrder() {}

    @Override
    public int compare(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        for (int i = 0; i < shorter; i++) {
            char a = one.charAt(i);
            char b = other.charAt(i);
            if (a != b) {
                // Halves of characters stand for code points beyond all others.
                boolean half = Character.isSurrogate(a);
                return half == Character.isSurrogate(b) ? Character.compare(a, b) : half ? 1 : -1;
            }
        }
        return Integer.compare(one.length(), other.length());
    }
}
