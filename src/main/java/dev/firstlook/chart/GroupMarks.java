package dev.firstlook.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * How points in groups are drawn: each group in a colour and a shape of its own, what stands for
 * several groups in grey.
 *
 * @param groups the names of the groups in order
 * @param theme where the colours come from
 */
record GroupMarks(List<String> groups, Theme theme) {

  GroupMarks {
    groups = List.copyOf(groups);
  }

  Color colour(int group) {
    return group < Look.MOST_GROUPS ? theme.colour(group) : theme.soft();
  }

  /** What a legend says of a group. */
  Key key(int group, String label) {
    return new Key(label, colour(group), marker(group));
  }

  /**
   * The points in the order of their rows, so that no group covers another that lies in the same
   * place. XChart draws one series after the other: each stretch of rows of one group is a series,
   * the first with the name of the group.
   *
   * @param points the points
   * @param share how much of what is below a point it hides, from 0 to 1
   */
  List<Layer> layers(PointCloud points, double share) {
    List<Layer> layers = new ArrayList<>();
    // What stands for several groups lies below the others.
    if (points.size(Look.MOST_GROUPS) > 0) {
      layers.add(layer(Look.MOST_GROUPS, 1, points.group(Look.MOST_GROUPS), share));
    }
    int[] stretches = new int[groups.size()];
    for (PointCloud.Stretch stretch : points.stretches(Look.MOST_GROUPS)) {
      int group = stretch.group();
      stretches[group]++;
      layers.add(layer(group, stretches[group], stretch.points(), share));
    }
    return layers;
  }

  private Layer layer(int group, int number, PointCloud points, double share) {
    boolean first = number == 1;
    String name = groups.get(group) + (first ? "" : " " + number);
    Color clear = Look.clear(colour(group), share);
    return Layer.points(name, points.x(), points.y(), clear, marker(group), first);
  }

  private static Marker marker(int group) {
    return group < Look.MOST_GROUPS ? Look.marker(group) : SeriesMarkers.CIRCLE;
  }
}
