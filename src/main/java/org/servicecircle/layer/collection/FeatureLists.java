package org.servicecircle.layer.collection;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.servicecircle.file.Feature;

/** Keeps the features of one version of a layer; those of an older one are let go. */
final class FeatureLists {

    private record Kept(List<Object> version, List<Feature> features) {}

    private final AtomicReference<Kept> last = new AtomicReference<>(new Kept(List.of(), List.of()));

    /** The features of this version, made when they are not kept. */
    List<Feature> of(List<Object> version, Supplier<List<Feature>> make) {
        Kept kept = last.get();
        if (!kept.version().equals(version)) {
            kept = new Kept(version, make.get());
            last.set(kept);
        }
        return kept.features();
    }
}
