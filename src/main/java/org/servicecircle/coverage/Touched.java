package org.servicecircle.coverage;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.servicecircle.network.Snap;

/** Where a change may have changed something; everything else is as it was. Immutable. */
public final class Touched {

    private final int[] nodes;
    private final int[] walkways;

    private Touched(int[] nodes, int[] walkways) {
        this.nodes = nodes;
        this.walkways = walkways;
    }

    static Touched of(Change change) {
        Edit edit = change.edit();
        IntStream ofSeeds = Stream.concat(edit.goneSeeds().stream(), edit.newSeeds().stream())
                .map(Seed::snap)
                .mapToInt(Snap::walkway);
        IntStream edited = edit.walkway() == Edit.NO_WALKWAY ? IntStream.empty() : IntStream.of(edit.walkway());
        return new Touched(
                change.labels().nodes(),
                IntStream.concat(ofSeeds, edited).distinct().toArray());
    }

    /** Nodes of the search graph whose label was taken in hand, each once; not to be changed. */
    int[] nodes() {
        return nodes;
    }

    /** Walkways that were opened or closed, or on which an entrance came or went; not to be changed. */
    int[] walkways() {
        return walkways;
    }
}
