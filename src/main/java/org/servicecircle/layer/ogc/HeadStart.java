package org.servicecircle.layer.ogc;

import java.util.List;
import org.servicecircle.geo.OutputReference;
import org.servicecircle.layer.collection.Layer;
import org.servicecircle.layer.collection.Layers;
import org.servicecircle.layer.cql2.Cql2Json;
import org.servicecircle.layer.cql2.Cql2Text;
import org.servicecircle.layer.cql2.FilterContext;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.stereotype.Component;

/**
 * Reads a filter of each kind once after start, beside the first visitors: the classes that it takes to read one are loaded
 * then, which on a busy machine took the first caller up to 0.7 s, for a filter that is refused within a millisecond later.
 */
@Component("filterHeadStart")
class HeadStart {

    private static final String TEXT = "name LIKE '%1%' AND NOT (S_INTERSECTS(geometry, BBOX(117, 39, 118, 40))"
            + " OR capacity BETWEEN 1 AND 2 OR opensOn > DATE('2023-01-01') OR status IN ('OPEN') OR name IS NULL)";
    private static final String JSON =
            "{\"op\":\"and\",\"args\":[{\"op\":\"=\",\"args\":[{\"property\":\"name\"},\"1\"]},"
                    + "{\"op\":\">\",\"args\":[{\"property\":\"capacity\"},1]}]}";

    private final Layers layers;

    HeadStart(Layers layers) {
        this.layers = layers;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        new SimpleAsyncTaskExecutor("filter-head-start-").execute(this::read);
    }

    /** The filters read, for a test to see that they are right. */
    List<Object> read() {
        Layer facilities = layers.get("facilities");
        FilterContext context = new FilterContext(facilities.fields(), OutputReference.CRS84);
        return List.of(Cql2Text.parse(TEXT, context), Cql2Json.parse(JSON, context));
    }
}
