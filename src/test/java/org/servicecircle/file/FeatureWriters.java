package org.servicecircle.file;

import java.util.List;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The writers of all formats, as the application finds them. */
final class FeatureWriters {

    private FeatureWriters() {}

    static FeatureFiles files() {
        String here = FeatureWriters.class.getPackageName();
        try (var context =
                new AnnotationConfigApplicationContext(here + ".shape", here + ".geopackage", here + ".flatgeobuf")) {
            return new FeatureFiles(
                    List.copyOf(context.getBeansOfType(FeatureWriter.class).values()));
        }
    }
}
