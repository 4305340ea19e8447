package org.servicecircle.dataset;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Where a row came from, with its coordinates as the source gave them.
 *
 * @param source file name of the {@link DataSource}; never null
 * @param datum datum of the original coordinates, for example {@code GCJ02}; null when there were none
 * @param originalX longitude or easting as given, in the unit of {@code datum}; null when there was none
 * @param originalY latitude or northing as given, in the unit of {@code datum}; null when there was none
 */
@Embeddable
public record Provenance(
        @Column(name = "source", nullable = false) String source,
        @Column(name = "datum") String datum,
        @Column(name = "original_x") Double originalX,
        @Column(name = "original_y") Double originalY) {

    /** A row whose source gave no coordinates of its own. */
    public static Provenance of(String source) {
        return new Provenance(source, null, null, null);
    }
}
