package io.woocom.adapters.productfiles;

import io.woocom.domain.importing.FileProduct.FileCategory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Category paths: `Home > Kitchen > Drinkware`.
final class Categorised {

    private static final int MOST = 50;
    private static final int LONGEST_NAME = 200;

    private Categorised() {}

    static List<List<FileCategory>> of(Cells row, String column, List<String> paths) {
        var all = new ArrayList<List<FileCategory>>();
        for (var path : paths) {
            var steps =
                    Arrays.stream(path.split(">", -1))
                            .map(String::strip)
                            .filter(step -> !step.isEmpty())
                            .toList();
            if (steps.stream().anyMatch(step -> step.length() > LONGEST_NAME)) {
                row.refuse(column, "too_long", "a category's name has 1 to 200 characters");
            } else if (!steps.isEmpty()) {
                all.add(steps.stream().map(Categorised::step).toList());
            }
        }
        if (all.size() > MOST) {
            row.refuse(column, "too_many", "a product is in at most " + MOST + " categories");
            return List.of();
        }
        return all;
    }

    private static FileCategory step(String name) {
        return new FileCategory(name, Slugs.of(name, name));
    }
}
