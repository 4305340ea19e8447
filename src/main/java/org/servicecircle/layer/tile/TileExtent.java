package org.servicecircle.layer.tile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.servicecircle.analysis.Dwellings;
import org.servicecircle.analysis.PlaceSnapshot;
import org.servicecircle.analysis.ServicePoint;
import org.servicecircle.web.BoundingBox;
import org.springframework.stereotype.Component;

/** Where there is data, found once for each data version: no tile is offered beyond. */
@Component
public class TileExtent {

    private record Current(long dataVersion, Optional<BoundingBox> box) {}

    private final BaseTiles base;
    private volatile Current last = new Current(-1, Optional.empty());

    TileExtent(BaseTiles base) {
        this.base = base;
    }

    /** The box around streets, walkways, dwellings and facilities; empty while nothing is loaded. */
    public Optional<BoundingBox> of(PlaceSnapshot snapshot) {
        long version = snapshot.facts().dataVersion();
        Current known = last;
        if (known.dataVersion() != version) {
            known = new Current(version, find(snapshot));
            last = known;
        }
        return known.box();
    }

    private Optional<BoundingBox> find(PlaceSnapshot snapshot) {
        Dwellings dwellings = snapshot.dwellings();
        List<ServicePoint> services = snapshot.services();
        return Stream.of(
                        snapshot.areas().box(),
                        base.box(snapshot.facts().dataVersion()),
                        Boxes.around(dwellings.count(), dwellings::lonE7, dwellings::latE7),
                        Boxes.around(
                                services.size(),
                                i -> services.get(i).lonE7(),
                                i -> services.get(i).latE7()))
                .flatMap(Optional::stream)
                .reduce(Boxes::both);
    }
}
