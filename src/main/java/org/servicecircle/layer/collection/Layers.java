package org.servicecircle.layer.collection;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.servicecircle.web.Parameters;
import org.servicecircle.web.ProblemException;
import org.springframework.stereotype.Component;

/** All layers there are, in the order in which they are listed. */
@Component
public final class Layers {

    private final List<Layer> all;

    Layers(List<Layer> all) {
        this.all = List.copyOf(all);
    }

    /** Every layer. */
    public List<Layer> all() {
        return all;
    }

    /** The layer of an id. */
    public Optional<Layer> find(String id) {
        return all.stream().filter(layer -> layer.id().equals(id)).findFirst();
    }

    /**
     * The layer of an id that stands in an address.
     *
     * @throws ProblemException 404 naming those there are
     */
    public Layer get(String id) {
        return find(id).orElseThrow(() -> ProblemException.notFound(
                "collection",
                "unknown-collection",
                Parameters.shortened(id),
                all.stream().map(Layer::id).collect(Collectors.joining(", "))));
    }
}
