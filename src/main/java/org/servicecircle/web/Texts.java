package org.servicecircle.web;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Sentences in the caller's language, from {@code text/*.properties}. */
@Component
public class Texts {

    private final MessageSource messages;

    Texts(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * One sentence.
     *
     * @param key its key in {@code text/*.properties}
     * @param arguments what {@code {0}}, {@code {1}} … stand for; numbers are written without grouping
     * @throws org.springframework.context.NoSuchMessageException for a key that no file holds
     */
    public String say(Language language, String key, Object... arguments) {
        Object[] plain = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            plain[i] = String.valueOf(arguments[i]);
        }
        return messages.getMessage(key, plain, language.locale());
    }
}
