<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.16" styleCategories="AllStyleCategories" labelsEnabled="1" hasScaleBasedVisibilityFlag="0" minScale="100000000" maxScale="0" simplifyLocal="1" simplifyDrawingHints="1" simplifyDrawingTol="1" simplifyMaxScale="1" symbologyReferenceScale="-1" readOnly="0">
  <flags>
    <Identifiable>1</Identifiable>
    <Removable>1</Removable>
    <Searchable>1</Searchable>
    <Private>0</Private>
  </flags>
  <renderer-v2 type="categorizedSymbol" attr="left(&quot;industry&quot;, 1)" symbollevels="0" enableorderby="0" forceraster="0" referencescale="-1">
    <categories>
      <category symbol="0" value="A" type="string" label="A 农、林、牧、渔业" render="true"/>
      <category symbol="1" value="B" type="string" label="B 采矿业" render="true"/>
      <category symbol="2" value="C" type="string" label="C 制造业" render="true"/>
      <category symbol="3" value="D" type="string" label="D 电力、热力、燃气及水生产和供应业" render="true"/>
      <category symbol="4" value="E" type="string" label="E 建筑业" render="true"/>
      <category symbol="5" value="F" type="string" label="F 批发和零售业" render="true"/>
      <category symbol="6" value="H" type="string" label="H 住宿和餐饮业" render="true"/>
      <category symbol="7" value="L" type="string" label="L 租赁和商务服务业" render="true"/>
      <category symbol="8" value="N" type="string" label="N 水利、环境和公共设施管理业" render="true"/>
      <category symbol="9" value="P" type="string" label="P 教育" render="true"/>
      <category symbol="10" value="Q" type="string" label="Q 卫生和社会工作" render="true"/>
      <category symbol="11" value="R" type="string" label="R 文化、体育和娱乐业" render="true"/>
      <category symbol="12" value="S" type="string" label="S 公共管理、社会保障和社会组织" render="true"/>
      <category symbol="13" value="" type="string" label="未归入行业" render="true"/>
    </categories>
    <symbols>
      <symbol type="marker" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="color" value="17,119,51,255"/>
            <Option type="QString" name="outline_color" value="255,255,255,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.1"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="size" value="1.5"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="offset">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN &quot;stack&quot; &gt; 0 THEN to_string(0.8 * sqrt(&quot;stack&quot;) * cos(2.39996 * &quot;stack&quot;)) || &#39;,&#39; || to_string(0.8 * sqrt(&quot;stack&quot;) * sin(2.39996 * &quot;stack&quot;)) ELSE &#39;0,0&#39; END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" name="1" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="color" value="91,58,41,255"/>
            <Option type="QString" name="outline_color" value="255,255,255,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.1"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="size" value="1.5"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="offset">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN &quot;stack&quot; &gt; 0 THEN to_string(0.8 * sqrt(&quot;stack&quot;) * cos(2.39996 * &quot;stack&quot;)) || &#39;,&#39; || to_string(0.8 * sqrt(&quot;stack&quot;) * sin(2.39996 * &quot;stack&quot;)) ELSE &#39;0,0&#39; END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" name="2" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="color" value="51,34,136,255"/>
            <Option type="QString" name="outline_color" value="255,255,255,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.1"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="size" value="1.5"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="offset">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN &quot;stack&quot; &gt; 0 THEN to_string(0.8 * sqrt(&quot;stack&quot;) * cos(2.39996 * &quot;stack&quot;)) || &#39;,&#39; || to_string(0.8 * sqrt(&quot;stack&quot;) * sin(2.39996 * &quot;stack&quot;)) ELSE &#39;0,0&#39; END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" name="3" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="color" value="221,166,58,255"/>
            <Option type="QString" name="outline_color" value="255,255,255,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.1"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="size" value="1.5"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="offset">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN &quot;stack&quot; &gt; 0 THEN to_string(0.8 * sqrt(&quot;stack&quot;) * cos(2.39996 * &quot;stack&quot;)) || &#39;,&#39; || to_string(0.8 * sqrt(&quot;stack&quot;) * sin(2.39996 * &quot;stack&quot;)) ELSE &#39;0,0&#39; END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" name="4" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="color" value="136,204,238,255"/>
            <Option type="QString" name="outline_color" value="255,255,255,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.1"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="size" value="1.5"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="offset">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN &quot;stack&quot; &gt; 0 THEN to_string(0.8 * sqrt(&quot;stack&quot;) * cos(2.39996 * &quot;stack&quot;)) || &#39;,&#39; || to_string(0.8 * sqrt(&quot;stack&quot;) * sin(2.39996 * &quot;stack&quot;)) ELSE &#39;0,0&#39; END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" name="5" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="color" value="154,154,154,255"/>
            <Option type="QString" name="outline_color" value="255,255,255,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.1"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="size" value="1.5"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="offset">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN &quot;stack&quot; &gt; 0 THEN to_string(0.8 * sqrt(&quot;stack&quot;) * cos(2.39996 * &quot;stack&quot;)) || &#39;,&#39; || to_string(0.8 * sqrt(&quot;stack&quot;) * sin(2.39996 * &quot;stack&quot;)) ELSE &#39;0,0&#39; END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" name="6" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="color" value="154,154,154,255"/>
            <Option type="QString" name="outline_color" value="255,255,255,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.1"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="size" value="1.5"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="offset">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN &quot;stack&quot; &gt; 0 THEN to_string(0.8 * sqrt(&quot;stack&quot;) * cos(2.39996 * &quot;stack&quot;)) || &#39;,&#39; || to_string(0.8 * sqrt(&quot;stack&quot;) * sin(2.39996 * &quot;stack&quot;)) ELSE &#39;0,0&#39; END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" name="7" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="color" value="154,154,154,255"/>
            <Option type="QString" name="outline_color" value="255,255,255,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.1"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="size" value="1.5"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="offset">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN &quot;stack&quot; &gt; 0 THEN to_string(0.8 * sqrt(&quot;stack&quot;) * cos(2.39996 * &quot;stack&quot;)) || &#39;,&#39; || to_string(0.8 * sqrt(&quot;stack&quot;) * sin(2.39996 * &quot;stack&quot;)) ELSE &#39;0,0&#39; END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" name="8" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="color" value="154,154,154,255"/>
            <Option type="QString" name="outline_color" value="255,255,255,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.1"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="size" value="1.5"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="offset">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN &quot;stack&quot; &gt; 0 THEN to_string(0.8 * sqrt(&quot;stack&quot;) * cos(2.39996 * &quot;stack&quot;)) || &#39;,&#39; || to_string(0.8 * sqrt(&quot;stack&quot;) * sin(2.39996 * &quot;stack&quot;)) ELSE &#39;0,0&#39; END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" name="9" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="color" value="68,170,153,255"/>
            <Option type="QString" name="outline_color" value="255,255,255,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.1"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="size" value="1.5"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="offset">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN &quot;stack&quot; &gt; 0 THEN to_string(0.8 * sqrt(&quot;stack&quot;) * cos(2.39996 * &quot;stack&quot;)) || &#39;,&#39; || to_string(0.8 * sqrt(&quot;stack&quot;) * sin(2.39996 * &quot;stack&quot;)) ELSE &#39;0,0&#39; END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" name="10" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="color" value="154,154,154,255"/>
            <Option type="QString" name="outline_color" value="255,255,255,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.1"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="size" value="1.5"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="offset">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN &quot;stack&quot; &gt; 0 THEN to_string(0.8 * sqrt(&quot;stack&quot;) * cos(2.39996 * &quot;stack&quot;)) || &#39;,&#39; || to_string(0.8 * sqrt(&quot;stack&quot;) * sin(2.39996 * &quot;stack&quot;)) ELSE &#39;0,0&#39; END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" name="11" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="color" value="170,68,153,255"/>
            <Option type="QString" name="outline_color" value="255,255,255,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.1"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="size" value="1.5"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="offset">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN &quot;stack&quot; &gt; 0 THEN to_string(0.8 * sqrt(&quot;stack&quot;) * cos(2.39996 * &quot;stack&quot;)) || &#39;,&#39; || to_string(0.8 * sqrt(&quot;stack&quot;) * sin(2.39996 * &quot;stack&quot;)) ELSE &#39;0,0&#39; END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" name="12" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="color" value="122,143,184,255"/>
            <Option type="QString" name="outline_color" value="255,255,255,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.1"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="size" value="1.5"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="offset">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN &quot;stack&quot; &gt; 0 THEN to_string(0.8 * sqrt(&quot;stack&quot;) * cos(2.39996 * &quot;stack&quot;)) || &#39;,&#39; || to_string(0.8 * sqrt(&quot;stack&quot;) * sin(2.39996 * &quot;stack&quot;)) ELSE &#39;0,0&#39; END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" name="13" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="color" value="255,255,255,0"/>
            <Option type="QString" name="outline_color" value="102,102,102,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.1"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="size" value="1.5"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="offset">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="CASE WHEN &quot;stack&quot; &gt; 0 THEN to_string(0.8 * sqrt(&quot;stack&quot;) * cos(2.39996 * &quot;stack&quot;)) || &#39;,&#39; || to_string(0.8 * sqrt(&quot;stack&quot;) * sin(2.39996 * &quot;stack&quot;)) ELSE &#39;0,0&#39; END"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <labeling type="simple">
    <settings calloutType="simple">
      <text-style fieldName="&quot;place&quot; || &#39;：&#39; || &quot;quote&quot;" isExpression="1" fontFamily="Noto Sans CJK SC" namedStyle="Regular" fontSize="8" fontSizeUnit="Point" fontWeight="50" fontItalic="0" textColor="26,26,26,255" textOpacity="1" blendMode="0" multilineHeight="1" textOrientation="horizontal" capitalization="0" useSubstitutions="0" allowHtml="0">
        <families/>
        <text-buffer bufferDraw="1" bufferSize="0.8" bufferSizeUnits="MM" bufferColor="255,255,255,255" bufferOpacity="1" bufferJoinStyle="128" bufferNoFill="1" bufferBlendMode="0"/>
      </text-style>
      <text-format wrapChar="" multilineAlign="1" autoWrapLength="0" formatNumbers="0" decimals="0" useMaxLineLengthForAutoWrap="1"/>
      <placement placement="6" dist="1" distUnits="MM" centroidInside="1" centroidWhole="1" fitInPolygonOnly="0" quadOffset="4" offsetType="1" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" priority="5" polygonPlacementFlags="2" layerType="PointGeometry"/>
      <rendering drawLabels="1" scaleVisibility="1" scaleMin="0" scaleMax="60000" displayAll="0" obstacle="1" obstacleFactor="1" obstacleType="1" fontMinPixelSize="3" fontMaxPixelSize="10000" fontLimitPixelSize="0" limitNumLabels="0" maxNumLabels="2000" minFeatureSize="0" upsidedownLabels="0" labelPerPart="0" mergeLines="0" zIndex="0" unplacedVisibility="0"/>
    </settings>
  </labeling>
  <blendMode>0</blendMode>
  <featureBlendMode>0</featureBlendMode>
  <layerOpacity>1</layerOpacity>
  <legend type="default-vector" showLabelLegend="0"/>
  <aliases>
    <alias index="0" field="id" name="编号"/>
    <alias index="1" field="report" name="报告"/>
    <alias index="2" field="article" name="篇次"/>
    <alias index="3" field="start" name="起始字符"/>
    <alias index="4" field="end" name="结束字符"/>
    <alias index="5" field="quote" name="原文"/>
    <alias index="6" field="sentence" name="句子"/>
    <alias index="7" field="code" name="行政区划代码"/>
    <alias index="8" field="place" name="地名"/>
    <alias index="9" field="path" name="全称"/>
    <alias index="10" field="level" name="级别"/>
    <alias index="11" field="precision" name="坐标精度"/>
    <alias index="12" field="subject" name="对象"/>
    <alias index="13" field="measure" name="指标"/>
    <alias index="14" field="measure_name" name="指标名称"/>
    <alias index="15" field="value" name="数值"/>
    <alias index="16" field="value_max" name="数值上限"/>
    <alias index="17" field="unit" name="单位"/>
    <alias index="18" field="si_value" name="换算值"/>
    <alias index="19" field="si_unit" name="换算单位"/>
    <alias index="20" field="approx" name="准确程度"/>
    <alias index="21" field="modality" name="实际或计划"/>
    <alias index="22" field="period" name="时期"/>
    <alias index="23" field="year" name="年份"/>
    <alias index="24" field="industry" name="行业代码"/>
    <alias index="25" field="industry_name" name="行业名称"/>
    <alias index="26" field="indicator" name="指标编号"/>
    <alias index="27" field="indicator_name" name="统计指标"/>
    <alias index="28" field="of" name="所属指标编号"/>
    <alias index="29" field="direction" name="增减方向"/>
    <alias index="30" field="scope" name="全域或个体"/>
    <alias index="31" field="confidence" name="置信度"/>
    <alias index="32" field="stack" name="同点序号"/>
  </aliases>
  <previewExpression>&quot;place&quot; || &#39;：&#39; || &quot;quote&quot;</previewExpression>
  <mapTip enabled="1">&lt;b&gt;[% replace(replace(&quot;path&quot;, &#39;&amp;&#39;, &#39;&amp;amp;&#39;), &#39;&lt;&#39;, &#39;&amp;lt;&#39;) %]&lt;/b&gt;&lt;br/&gt;[% &quot;measure_name&quot; %]，[% &quot;period&quot; %][% CASE WHEN &quot;industry_name&quot; != &#39;&#39; THEN &#39;，&#39; || &quot;industry_name&quot; ELSE &#39;&#39; END %]&lt;p&gt;[% replace(replace(replace(&quot;sentence&quot;, &#39;&amp;&#39;, &#39;&amp;amp;&#39;), &#39;&lt;&#39;, &#39;&amp;lt;&#39;), replace(replace(&quot;quote&quot;, &#39;&amp;&#39;, &#39;&amp;amp;&#39;), &#39;&lt;&#39;, &#39;&amp;lt;&#39;), &#39;&lt;b&gt;&#39; || replace(replace(&quot;quote&quot;, &#39;&amp;&#39;, &#39;&amp;amp;&#39;), &#39;&lt;&#39;, &#39;&amp;lt;&#39;) || &#39;&lt;/b&gt;&#39;) %]&lt;/p&gt;&lt;small&gt;[% replace(replace(&quot;report&quot;, &#39;&amp;&#39;, &#39;&amp;amp;&#39;), &#39;&lt;&#39;, &#39;&amp;lt;&#39;) %]&lt;/small&gt;</mapTip>
  <layerGeometryType>0</layerGeometryType>
</qgis>
