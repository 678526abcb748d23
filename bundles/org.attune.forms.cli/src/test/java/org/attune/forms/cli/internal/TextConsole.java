package org.attune.forms.cli.internal;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.util.List;

import org.attune.console.ConsoleSite;

import com.google.gson.JsonElement;

/** A console without workspace: keeps what is answered. Whatever needs a workspace fails. */
class TextConsole {
    private final StringWriter text = new StringWriter();
    private final PrintWriter out = new PrintWriter(text);
    private JsonElement answer;

    ConsoleSite site() {
        return (ConsoleSite) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[]{ConsoleSite.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "json" -> json();
                    case "out" -> out;
                    case "answer" -> answer = (JsonElement) arguments[0];
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    boolean json() {
        return false;
    }

    JsonElement answer() {
        return answer;
    }

    List<String> lines() {
        out.flush();
        return text.toString().lines().toList();
    }
}
