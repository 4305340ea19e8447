package org.servicecircle.layer.collection;

import java.util.List;
import java.util.function.Supplier;

/**
 * Holds what was made of one version of the data; that of an older one is let go.
 *
 * @param <T> what is made; not changed any more, since many read it
 */
final class Held<T> {

    private record Made<T>(List<Object> version, T what) {}

    private volatile Made<T> last;

    /** What belongs to this version, made when it is not held. */
    T of(List<Object> version, Supplier<T> make) {
        Made<T> known = last;
        return isOf(version, known) ? known.what() : makeAgain(version, make);
    }

    /** One makes it, the others wait for it. */
    private synchronized T makeAgain(List<Object> version, Supplier<T> make) {
        if (!isOf(version, last)) {
            last = new Made<>(version, make.get());
        }
        return last.what();
    }

    private static boolean isOf(List<Object> version, Made<?> made) {
        return made != null && made.version().equals(version);
    }
}
