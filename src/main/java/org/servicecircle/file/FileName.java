package org.servicecircle.file;

import java.util.regex.Pattern;

/** Names of files, in any script, without what a file system would not take. */
final class FileName {

    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}\\s]+");
    private static final int LONGEST = 120;

    private FileName() {}

    static String of(String name, FileType type) {
        String plain = NOT_IN_NAMES.matcher(name).replaceAll(" ").strip();
        return plain.substring(0, Math.min(LONGEST, plain.length())).strip() + "." + type.extension();
    }
}
