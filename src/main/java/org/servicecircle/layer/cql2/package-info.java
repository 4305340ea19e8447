/**
 * Which features does a caller want? Conditions of the OGC's Common Query Language (CQL2, OGC 21-065r2) as a tree, read from
 * text or JSON, with every property known and every literal of the right type.
 *
 * <p>May use: {@code file geo web}.
 */
package org.servicecircle.layer.cql2;
