/**
 * How fast are we, beside others, on the same graph, from the same facilities, in the same run?
 *
 * <p>{@code mvn -Pbench verify} runs all; docs/performance.md tells how to choose some and what the last run gave. Every
 * contender's answer is compared with ours before any is timed. The ordinary tests run each benchmark once, on a small
 * town, for its answers alone.
 */
package org.servicecircle.bench;
