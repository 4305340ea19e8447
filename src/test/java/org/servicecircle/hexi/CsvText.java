package org.servicecircle.hexi;

import java.nio.charset.StandardCharsets;

/** A CSV file in the making: UTF-8, comma, LF, quotes only where needed. */
final class CsvText {
    private final StringBuilder text = new StringBuilder();

    CsvText(String header) {
        text.append(header).append('\n');
    }

    CsvText row(Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            String cell = cells[i] == null ? "" : cells[i].toString();
            boolean quoted = cell.contains(",") || cell.contains("\"") || cell.contains("\n");
            text.append(i == 0 ? "" : ",").append(quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
        }
        text.append('\n');
        return this;
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
