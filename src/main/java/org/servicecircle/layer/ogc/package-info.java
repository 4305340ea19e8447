/**
 * How do GIS clients read the layers? OGC API – Features: Part 1 (17-069r4), Part 2 reference systems (18-058r1), Part 3
 * filtering (19-079r2), as JSON and as pages for people, described by OpenAPI 3.0.
 *
 * <p>May use: {@code layer.collection layer.cql2 layer.tile analysis dataset file geo web}.
 */
package org.servicecircle.layer.ogc;
