package org.attune.vault.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * What stands on a disk after a power cut: of each file everything up to its last finished force, and of what was
 * written later nothing that one can rely on: some of it, the first of it, or the first and half of the next, torn at
 * sectors of 512 bytes (reliability.md 1.3). Names are taken as durable.
 */
final class LyingDisk {
    private static final int SECTOR = 512;

    private final Map<Path, byte[]> durable = new HashMap<>();
    private final Map<Path, List<Trace.Step>> pending = new HashMap<>();
    private final boolean honest;

    /**
     * @param before what stood there when the program began
     * @param honest whether a force does anything
     */
    LyingDisk(Map<Path, byte[]> before, boolean honest) {
        durable.putAll(before);
        this.honest = honest;
    }

    void take(Trace.Step step) {
        switch (step) {
            case Trace.Forced forced -> force(forced.file());
            case Trace.Removed removed -> {
                durable.remove(removed.file());
                pending.remove(removed.file());
            }
            case Trace.Written written -> later(written);
            case Trace.Cut cut -> later(cut);
        }
    }

    private void later(Trace.Step step) {
        pending.computeIfAbsent(step.file(), file -> new ArrayList<>()).add(step);
    }

    private void force(Path file) {
        if (honest) {
            durable.put(file, applied(file, pending.getOrDefault(file, List.of())));
            pending.remove(file);
        }
    }

    /** One of the many states that the power cut may leave of a file. */
    byte[] after(Path file, Random random) {
        List<Trace.Step> written = pending.getOrDefault(file, List.of());
        int first = written.isEmpty() ? 0 : random.nextInt(written.size() + 1);
        return applied(file, switch (random.nextInt(3)) {
            case 0 -> some(written, random);
            case 1 -> written.subList(0, first);
            default -> tornAt(written, first, random);
        });
    }

    /** What was there or is to be there. */
    boolean has(Path file) {
        return durable.containsKey(file) || pending.containsKey(file);
    }

    private static List<Trace.Step> some(List<Trace.Step> written, Random random) {
        return written.stream().filter(step -> random.nextBoolean()).map(step -> torn(step, random)).toList();
    }

    private static List<Trace.Step> tornAt(List<Trace.Step> written, int first, Random random) {
        List<Trace.Step> some = new ArrayList<>(written.subList(0, first));
        if (first < written.size()) {
            some.add(torn(written.get(first), random));
        }
        return some;
    }

    /** Of a write in several sectors perhaps only the first ones. */
    private static Trace.Step torn(Trace.Step step, Random random) {
        if (!(step instanceof Trace.Written written) || written.bytes().length <= SECTOR || random.nextBoolean()) {
            return step;
        }
        int sectors = 1 + random.nextInt(written.bytes().length / SECTOR);
        return new Trace.Written(written.file(), written.place(),
                Arrays.copyOf(written.bytes(), Math.min(sectors * SECTOR, written.bytes().length)));
    }

    private byte[] applied(Path file, List<Trace.Step> steps) {
        byte[] bytes = durable.getOrDefault(file, new byte[0]);
        for (Trace.Step step : steps) {
            bytes = switch (step) {
                case Trace.Written written -> written(bytes, written);
                case Trace.Cut cut -> Arrays.copyOf(bytes, Math.toIntExact(cut.length()));
                default -> bytes;
            };
        }
        return bytes;
    }

    private static byte[] written(byte[] bytes, Trace.Written written) {
        int place = written.place() < 0 ? bytes.length : Math.toIntExact(written.place());
        byte[] after = Arrays.copyOf(bytes, Math.max(bytes.length, place + written.bytes().length));
        System.arraycopy(written.bytes(), 0, after, place, written.bytes().length);
        return after;
    }
}
