// SVG writes finished maps as Scalable Vector Graphics that every program draws alike.
//
//     let bytes = SVGWriter().write(scene)
