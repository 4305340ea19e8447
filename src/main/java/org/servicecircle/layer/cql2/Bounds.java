package org.servicecircle.layer.cql2;

import java.util.Optional;
import org.locationtech.jts.geom.Envelope;

/** Finds the box that the box of every feature that meets a condition touches; see {@link Conditions#bounds}. */
final class Bounds {

    private Bounds() {}

    static Optional<Envelope> of(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.parts().stream().map(Bounds::of).reduce(Optional.empty(), Bounds::both);
        }
        if (condition instanceof Condition.Any any) {
            return any.parts().stream().map(Bounds::of).reduce(Optional.of(new Envelope()), Bounds::either);
        }
        if (condition instanceof Condition.Spatial spatial) {
            return ofPlace(spatial);
        }
        boolean never = condition instanceof Condition.Constant constant && !constant.value();
        return never ? Optional.of(new Envelope()) : Optional.empty();
    }

    private static Optional<Envelope> ofPlace(Condition.Spatial spatial) {
        if (spatial.relation() == Condition.SpatialRelation.DISJOINT) {
            return Optional.empty();
        }
        if (spatial.left() instanceof Shape.Own && spatial.right() instanceof Shape.Given given) {
            return Optional.of(given.geometry().getEnvelopeInternal());
        }
        if (spatial.left() instanceof Shape.Given given && spatial.right() instanceof Shape.Own) {
            return Optional.of(given.geometry().getEnvelopeInternal());
        }
        return Optional.empty();
    }

    /**
     * What touches two boxes that overlap has a box of its own that touches their overlap, for boxes that meet in pairs meet
     * all (Helly 1923, in each dimension). Boxes that lie apart can both be touched by a large feature; one is kept then.
     */
    private static Optional<Envelope> both(Optional<Envelope> one, Optional<Envelope> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isPresent() ? one : other;
        }
        if (one.get().isNull() || other.get().isNull()) {
            return Optional.of(new Envelope());
        }
        return one.get().intersects(other.get()) ? Optional.of(one.get().intersection(other.get())) : one;
    }

    private static Optional<Envelope> either(Optional<Envelope> one, Optional<Envelope> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        Envelope hull = new Envelope(one.get());
        hull.expandToInclude(other.get());
        return Optional.of(hull);
    }
}
