package org.servicecircle.network;

import java.util.List;
import java.util.Optional;

/**
 * Many points linked at once.
 *
 * @param snaps per point, in the order given; empty where it could not be linked
 * @param unlinked those that could not, in the same order
 */
public record SnapBatch(List<Optional<Snap>> snaps, List<Unlinked> unlinked) {

    /**
     * A point that could not be linked.
     *
     * @param index which point, from 0
     * @param reason why
     */
    public record Unlinked(int index, UnlinkedReason reason) {}

    /** Why a point could not be linked; empty where it was. */
    public Optional<UnlinkedReason> findReason(int index) {
        if (snaps.get(index).isPresent()) {
            return Optional.empty();
        }
        return unlinked.stream()
                .filter(each -> each.index == index)
                .map(Unlinked::reason)
                .findFirst();
    }
}
