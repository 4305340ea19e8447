package org.servicecircle.dataset;

import java.util.List;
import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.type.BasicType;
import org.hibernate.type.StandardBasicTypes;

/**
 * Adds functions of texts to the query language that mean the same on every database, whatever order and letters it was set
 * up with:
 *
 * <ul>
 *   <li>{@code by_code_point(text)}: to be ordered and compared by code points;
 *   <li>{@code in_lower_case(text)}: as Unicode has it;
 *   <li>{@code is_like(text, pattern)}: {@code %} for any letters, {@code _} for one code point, {@code \} before either.
 * </ul>
 */
public final class TextFunctions implements FunctionContributor {

    /** The name, what H2 calls it, and what PostgreSQL does. */
    private record Spelling(String name, String h2, String postgresql) {}

    private static final List<Spelling> TEXTS = List.of(
            // Bytes of UTF-8 are in the order of code points; H2 compares texts by units of UTF-16.
            new Spelling("by_code_point", "cast(?1 as varbinary)", "(?1 collate \"C\")"),
            new Spelling("in_lower_case", "lower(?1)", "lower(?1 collate \"und-x-icu\")"));

    /** H2's own LIKE takes a unit of UTF-16 for a letter, and for patterns of many {@code %} time without end. */
    private static final Spelling LIKE =
            new Spelling("is_like", "is_like(?1, ?2)", "((?1 collate \"C\") like ?2 escape '\\')");

    @Override
    public void contributeFunctions(FunctionContributions functions) {
        var types = functions.getTypeConfiguration().getBasicTypeRegistry();
        TEXTS.forEach(each -> register(functions, each, types.resolve(StandardBasicTypes.STRING)));
        register(functions, LIKE, types.resolve(StandardBasicTypes.BOOLEAN));
    }

    private static void register(FunctionContributions functions, Spelling spelling, BasicType<?> type) {
        Dialect dialect = functions.getDialect();
        String pattern = dialect instanceof PostgreSQLDialect ? spelling.postgresql() : spelling.h2();
        functions.getFunctionRegistry().registerPattern(spelling.name(), pattern, type);
    }
}
