/**
 * How does the reference data of Hexi come about? A deterministic generator: a skeleton of the real arterial roads drawn
 * by hand, official names, codes and totals, and rules for everything between. {@link org.servicecircle.hexi.HexiGenerator}
 * writes {@code gis-data/hexi}; a test makes it again and compares byte for byte.
 *
 * <p>The order: {@code Skeleton} (hand-drawn roads) → {@code Superblocks} (faces between divided roads and water) →
 * {@code Cuts} (local roads within them) → {@code Blocks} → {@code Streets} and {@code Communities} (blocks grouped) →
 * {@code Carriageways}, {@code Crossings}, {@code Compounds} (what one walks on) → {@code Dwellings}, {@code People} →
 * {@code Facilities}, {@code Plan}, {@code Plots} → files.
 */
package org.servicecircle.hexi;
